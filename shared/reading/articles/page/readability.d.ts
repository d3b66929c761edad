/**
 * What is used of @mozilla/readability, in types that need no DOM: its own DOM (JSDOMParser.js in
 * the package, without types) and the extractor, whose types are written for a browser's.
 */
declare module '@mozilla/readability/JSDOMParser.js' {
  export interface ParsedAttribute {
    readonly name: string;
    readonly value: string;
  }
  export interface ParsedElement {
    readonly attributes: readonly ParsedAttribute[];
    readonly children: readonly ParsedElement[];
  }
  export interface ParsedDocument {
    readonly documentElement: ParsedElement | null | undefined;
  }
  /** Parses well-formed XHTML; recurses as deep as the page is nested. */
  export default class JSDOMParser {
    parse(xhtml: string, url?: string): ParsedDocument;
  }
}

declare module '@mozilla/readability' {
  import type { ParsedDocument, ParsedElement } from '@mozilla/readability/JSDOMParser.js';
  export class Readability<T> {
    constructor(
      document: ParsedDocument,
      options: {
        charThreshold?: number;
        disableJSONLD?: boolean;
        serializer: (node: ParsedElement) => T;
      },
    );
    parse(): { readonly content: T } | null;
  }
}
