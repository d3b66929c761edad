/** Bytes of a text in which each character is a byte. */
export const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A message: headers, an empty line, the body; lines end as in mails. */
export const mail = (headers: Readonly<Record<string, string>>, body: string): string =>
  [...Object.entries(headers).map(([key, value]) => `${key}: ${value}`), '', body].join('\r\n');

/** A message in parts. */
export const multipart = (
  headers: Readonly<Record<string, string>>,
  type: string,
  ...parts: readonly string[]
): string =>
  mail(
    {
      'MIME-Version': '1.0',
      ...headers,
      'Content-Type': `multipart/${type}; boundary="=_part"`,
    },
    `${parts.map((part) => `--=_part\r\n${part}`).join('\r\n')}\r\n--=_part--\r\n`,
  );
