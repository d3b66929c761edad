/**
 * A name as it is compared: without case, width and the marks of İ ı ə ş ğ ç č ž ē, so that
 * XƏZƏR, Xəzər and XEZER are one.
 */
export { foldText as foldName } from '#shared/text/fold-text.ts';
