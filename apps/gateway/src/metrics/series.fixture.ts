/** The series of a page in the text format of Prometheus, by name and labels as they are written. */
export function seriesOf(page: string): Map<string, number> {
  const series = new Map<string, number>();
  for (const line of page.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name = line, value] = /^([a-z_\d]+(?:\{.*\})?) (\S+)$/i.exec(line) ?? [];
    series.set(name, value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value));
  }
  return series;
}

/** Those that are not 0, without histograms and without what differs from run to run. */
export function countsOf(page: string): Record<string, number> {
  const counts = [...seriesOf(page)].filter(([name, value]) => /^gateway_\w+_total/.test(name) && value !== 0);
  return Object.fromEntries(counts.map(([name, value]) => [name.slice('gateway_'.length), value]));
}

/** The values of every label. */
export function labelsOf(page: string): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>();
  for (const name of seriesOf(page).keys()) {
    for (const [, label = '', value = ''] of name.matchAll(/(\w+)="([^"]*)"/g)) {
      labels.set(label, (labels.get(label) ?? new Set()).add(value));
    }
  }
  return labels;
}
