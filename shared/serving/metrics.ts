/** Upper bounds in seconds; the same as the Prometheus client libraries' defaults, with one more below for small models. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts of prediction requests, rendered in the Prometheus text exposition format 0.0.4. */
export class ServerMetrics {
  private readonly requests = new Map<number, number>();
  private readonly atMost = new Array<number>(BUCKETS.length).fill(0);
  private totalSeconds = 0;
  private total = 0;

  /** @param info  labels of ml_model_info   @param loadSeconds  time to open the model */
  constructor(
    private readonly info: {
      readonly model: string;
      readonly version: string;
      readonly digest: string;
    },
    private readonly loadSeconds: number,
  ) {}

  observe(statusCode: number, seconds: number): void {
    this.requests.set(statusCode, (this.requests.get(statusCode) ?? 0) + 1);
    this.totalSeconds += seconds;
    this.total++;
    BUCKETS.forEach((bound, i) => {
      if (seconds <= bound) this.atMost[i]!++;
    });
  }

  render(): string {
    const own = { model: this.info.model, version: this.info.version };
    const duration = 'ml_request_duration_seconds';
    return [
      ...head('ml_requests_total', 'counter', 'Prediction requests answered.'),
      ...[...this.requests].map(([code, count]) => sample('ml_requests_total', { ...own, code }, count)),
      ...head(duration, 'histogram', 'Time from the arrival of a prediction request to its answer.'),
      ...BUCKETS.map((le, i) => sample(`${duration}_bucket`, { ...own, le }, this.atMost[i]!)),
      sample(`${duration}_bucket`, { ...own, le: '+Inf' }, this.total),
      sample(`${duration}_sum`, own, this.totalSeconds),
      sample(`${duration}_count`, own, this.total),
      ...head('ml_model_info', 'gauge', 'The model that this server holds.'),
      sample('ml_model_info', { ...this.info }, 1),
      ...head('ml_model_load_seconds', 'gauge', 'Time to verify and load the model.'),
      sample('ml_model_load_seconds', own, this.loadSeconds),
      '',
    ].join('\n');
  }
}

function head(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function sample(name: string, labels: Readonly<Record<string, string | number>>, value: number): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escapeLabel(String(text))}"`);
  return `${name}{${pairs.join(',')}} ${value}`;
}

function escapeLabel(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}
