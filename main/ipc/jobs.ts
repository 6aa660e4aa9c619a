import type { AppEvent } from '#shared/ipc/events'

export interface JobWatch {
  onProgress(fraction: number, stage: string): void
  isCancelled(): boolean
}

/** Long work that tells how far it is and can be stopped, by an id that the renderer chose. */
export class Jobs {
  private readonly cancelled = new Map<string, boolean>()

  constructor(private readonly send: (event: AppEvent) => void) {}

  cancel(jobId: string): void {
    if (this.cancelled.has(jobId)) this.cancelled.set(jobId, true)
  }

  async run<Value>(jobId: string, work: (watch: JobWatch) => Promise<Value>): Promise<Value> {
    this.cancelled.set(jobId, false)
    try {
      return await work({
        onProgress: (fraction, stage) => this.send({ event: 'progress', jobId, fraction, stage }),
        isCancelled: () => this.cancelled.get(jobId) ?? false,
      })
    } finally {
      this.cancelled.delete(jobId)
    }
  }
}
