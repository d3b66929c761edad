import { expect, test } from 'vitest';
import { readShapes } from './page-shapes.ts';

const page = (defs: string, content: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="100.50pt" height="200.00pt" viewBox="0 0 100.50 200.00">' +
  `<rect width="100%" height="100%" fill="#fff"/><defs>${defs}</defs>${content}</svg>`;

/** Of what is not turned. */
const STRAIGHT = { skewX: 0, skewY: 0 };

test('glyphs stand where their groups and they themselves are moved to, and scaled with them', () => {
  const svg = page(
    '<path id="a" d="M 0 0 L 1 1 Z "/><path id="b" d="M 2 2 Z "/>',
    '<g transform="translate(10,20)"><g transform="translate(1.5,-2)"><g fill="#0563c1" transform="scale(0.5,-0.5)">' +
      '<use x="0" href="#a"/><use x="100" href="#b"/></g></g><g transform="scale(2,2)"><use x="3" href="#a"/></g></g>' +
      '<g><use x="7" href="#b"/></g>',
  );
  const a = 'M 0 0 L 1 1 Z ';
  const b = 'M 2 2 Z ';
  expect(readShapes(svg)).toEqual({
    width: 100.5,
    height: 200,
    shapes: [
      {
        outline: a,
        frame: { x: 11.5, y: 18, scaleX: 0.5, scaleY: -0.5, ...STRAIGHT },
        ink: { fill: '#0563c1' },
      },
      {
        outline: b,
        frame: { x: 61.5, y: 18, scaleX: 0.5, scaleY: -0.5, ...STRAIGHT },
        ink: { fill: '#0563c1' },
      },
      {
        outline: a,
        frame: { x: 16, y: 20, scaleX: 2, scaleY: 2, ...STRAIGHT },
        ink: { fill: '#000' },
      },
      {
        outline: b,
        frame: { x: 7, y: 0, scaleX: 1, scaleY: 1, ...STRAIGHT },
        ink: { fill: '#000' },
      },
    ],
  });
});

test('lines are drawn, in the width and colour that they have', () => {
  const svg = page(
    '',
    '<g transform="translate(70,80)"><path d="M 0 0 L 96 0 " stroke-width="0.525" stroke-miterlimit="4" fill-rule="nonzero" fill="none" stroke="#0563c1" /></g>',
  );
  expect(readShapes(svg).shapes).toEqual([
    {
      outline: 'M 0 0 L 96 0 ',
      frame: { x: 70, y: 80, scaleX: 1, scaleY: 1, ...STRAIGHT },
      ink: { stroke: '#0563c1', width: 0.525 },
    },
  ]);
});

test('what is turned is painted turned, and what is within it as well', () => {
  const svg = page(
    '<path id="a" d="M 0 0 Z "/>',
    '<g transform="translate(10,20)"><g transform="matrix(0,2,-3,0,5,7)"><use x="4" href="#a"/>' +
      '<g transform="matrix(0,1,1,0,0,0)"><use href="#a"/></g></g></g>',
  );
  expect(readShapes(svg).shapes.map(({ frame }) => frame)).toEqual([
    { x: 15, y: 35, scaleX: 0, scaleY: 0, skewY: 2, skewX: -3 },
    { x: 15, y: 27, scaleX: -3, scaleY: 2, skewY: 0, skewX: 0 },
  ]);
});

test.each([
  ['an element', page('', '<g><image href="x.png"/></g>'), 'image'],
  ['a transform', page('', '<g transform="rotate(3)"></g>'), 'rotate(3)'],
])('%s that pages do not have is a bug', (_, svg, named) => {
  expect(() => readShapes(svg)).toThrow(named);
});
