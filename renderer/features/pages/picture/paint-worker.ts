import { readShapes } from './page-shapes.ts';
import type { PaintReply, PaintRequest } from './painter.ts';

/** Paints a page on white paper, so many pixels wide and high. */
function paint({ svg, width, height }: PaintRequest): ImageBitmap {
  const page = readShapes(svg);
  const canvas = new OffscreenCanvas(width, height);
  // Without a graphics card's help: thousands of small shapes are quicker this way, and the same
  // on every PC.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('There is no canvas to paint on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const [across, down] = [width / page.width, height / page.height];
  const paths = new Map<string, Path2D>();
  for (const { outline, frame, ink } of page.shapes) {
    const path = paths.get(outline) ?? new Path2D(outline);
    paths.set(outline, path);
    const { x, y, scaleX, scaleY, skewX, skewY } = frame;
    const [a, b, c, d] = [scaleX * across, skewY * down, skewX * across, scaleY * down];
    context.setTransform(a, b, c, d, x * across, y * down);
    if ('fill' in ink) {
      context.fillStyle = ink.fill;
      context.fill(path);
    } else {
      context.strokeStyle = ink.stroke;
      context.lineWidth = ink.width;
      context.stroke(path);
    }
  }
  return canvas.transferToImageBitmap();
}

function answer(request: PaintRequest): PaintReply {
  try {
    return { number: request.number, bitmap: paint(request) };
  } catch (error) {
    return { number: request.number, error: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  const reply = answer(data);
  postMessage(reply, { transfer: 'bitmap' in reply ? [reply.bitmap] : [] });
});
