const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/gu;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/**
 * Plain spaces for no-break, ideographic and other odd ones; zero-width spaces and soft hyphens go
 * (report-format: real texts are not clean). Joiners inside emoji and Arabic script stay.
 */
export const plainSpaces = (text: string): string =>
  text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ');
