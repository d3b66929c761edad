import { expect, test } from 'vitest';
import { addressOf } from './link-address.ts';

test.each([
  [' https://trend.az/a?b=c ', 'https://trend.az/a?b=c'],
  ['trend.az', 'https://trend.az'],
  ['www.mfa.gov.az/en/news/1', 'https://www.mfa.gov.az/en/news/1'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['#', '#'],
  ['', null],
  ['Baku', null],
  ['two words.az', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
])('%j is the address %j', (typed, address) => {
  expect(addressOf(typed)).toBe(address);
});
