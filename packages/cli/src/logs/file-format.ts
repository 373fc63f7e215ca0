const combinedForms = ["nginx-combined", "apache-combined", "varnishncsa", "morgan-combined", "combined"];
const gunicorn = /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}\] \[\d+\] \[[A-Z]+\] /;

/** Votes of the lines of a file for its form. */
export class FileFormat {
  readonly #votes = new Map<string, number>();
  readonly #wrappers = new Map<string, number>();
  #gunicorn = 0;
  #lines = 0;

  vote(format: string, votes = 1): void {
    this.#votes.set(format, (this.#votes.get(format) ?? 0) + votes);
  }

  see(line: string, wrapper: string): void {
    this.#lines++;
    if (gunicorn.test(line)) this.#gunicorn++;
    if (wrapper !== "") this.#wrappers.set(wrapper, (this.#wrappers.get(wrapper) ?? 0) + 1);
  }

  /** What most lines are; null where none was a line of a log. */
  get most(): string | null {
    const [best] = [...this.#families()].sort(([, a], [, b]) => b - a);
    return best === undefined ? null : best[0];
  }

  /** The name that the user is told, where that share of the lines was none of a log. */
  name(strangers: number): string | null {
    const most = this.most;
    if (most === null) return null;
    for (const wrapper of ["docker-json-file", "docker-compose"]) {
      if ((this.#wrappers.get(wrapper) ?? 0) * 2 > this.#lines) return wrapper;
    }
    if (strangers >= 0.5 && this.#families().size > 1) return "mixed-noise";
    if (most === "combined") return this.#combined();
    if (most !== "common") return most;
    return this.#votes.has("tomcat") ? "tomcat" : "apache-common";
  }

  /** The servers that write `combined` alike count as one until the end. */
  #families(): ReadonlyMap<string, number> {
    const families = new Map<string, number>();
    for (const [format, votes] of this.#votes) {
      const family = combinedForms.includes(format) ? "combined" : format === "tomcat" ? "common" : format;
      families.set(family, (families.get(family) ?? 0) + votes);
    }
    return families;
  }

  #combined(): string {
    if (this.#gunicorn > 0) return "gunicorn";
    const votes = (format: string) => this.#votes.get(format) ?? 0;
    const total = combinedForms.reduce((sum, format) => sum + votes(format), 0);
    if (votes("varnishncsa") * 2 > total) return "varnishncsa";
    if (votes("morgan-combined") > 0 && votes("nginx-combined") === 0) return "morgan-combined";
    return votes("apache-combined") > votes("nginx-combined") ? "apache-combined" : "nginx-combined";
  }
}
