import type { Body } from './body.ts';

/** The text of a body: a line for each paragraph, lists' paragraphs too; marks are left out. */
export const bodyText = ({ content }: Body): string => textOf(content);

const textOf = (nodes: Body['content']): string =>
  nodes
    .map((node) =>
      node.type === 'paragraph'
        ? (node.content ?? []).map(({ text }) => text).join('')
        : node.content.map((item) => textOf(item.content)).join('\n'),
    )
    .join('\n');

/** Whether a body says nothing: no paragraph, or only empty ones and white space. */
export const isEmptyBody = (body: Body): boolean => bodyText(body).trim() === '';
