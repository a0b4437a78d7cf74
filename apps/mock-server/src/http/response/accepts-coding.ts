/** Whether an `Accept-Encoding` header allows a coding. Browsers list codings in any order, so that the order says nothing. */
export function acceptsCoding(header: string | undefined, coding: string): boolean {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.replaceAll(/\s/g, '').split(';'))
    .some(([name, weight = 'q=1']) => name === coding && !/^q=0(?:\.0*)?$/.test(weight));
}
