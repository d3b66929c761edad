import { extname } from 'node:path';
import { isPiece } from './clipboard-piece.ts';

/** What a file with articles in it can be. */
export type SourceKind = 'page' | 'archive' | 'mail' | 'outlook' | 'word' | 'text';

const KINDS: Readonly<Record<string, SourceKind>> = {
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.mhtml': 'archive',
  '.mht': 'archive',
  '.eml': 'mail',
  '.msg': 'outlook',
  '.docx': 'word',
  '.docm': 'word',
  '.doc': 'word',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.csv': 'text',
  '.tsv': 'text',
};

/** Beginnings of files, where the ending says nothing. */
const SIGNATURES: readonly (readonly [kind: SourceKind, ...bytes: number[]])[] = [
  ['word', 0x50, 0x4b, 3, 4],
  ['outlook', 0xd0, 0xcf, 0x11, 0xe0],
];
const BEGINNINGS: readonly (readonly [kind: SourceKind, pattern: RegExp])[] = [
  ['page', /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/iu],
  ['archive', /^From: <Saved by |^(?=[^]*^Snapshot-Content-Location:)(?=[^]*^MIME-Version:)/imu],
  [
    'mail',
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID):|^(?=[^]*^Date:)From:/iu,
  ],
];

/** What a file is: by its ending, and where that says nothing by its beginning. */
export function sourceKind(name: string, bytes: Uint8Array): SourceKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = KINDS[extname(name).toLowerCase()];
  // A piece of the clipboard that was saved as text is HTML all the same.
  if (isPiece(start)) return 'page';
  if (named) return named;
  const signed = SIGNATURES.find(([, ...mark]) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  return signed?.[0] ?? BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'text';
}
