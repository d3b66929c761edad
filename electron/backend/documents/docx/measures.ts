/** Word's units: twentieths of a point for lengths, half points for type, 240ths for line pitch. */
export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
export const twipsOfMillimetres = (millimetres: number): number =>
  Math.round((millimetres * 1440) / 25.4);
export const linePitch = (lines: number): number => Math.round(lines * 240);
