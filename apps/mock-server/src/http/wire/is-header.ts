const token = /^[\w!#$%&'*+.^`|~-]+$/;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Whether HTTP can send a header. @see RFC 9110, section 5 */
export function isHeader(name: string, value: string): boolean {
  return token.test(name) && fieldValue.test(value);
}
