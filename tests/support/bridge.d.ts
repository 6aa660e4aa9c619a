/** What main/preload.ts puts into the page; tests call it as a hostile page would. */
interface Window {
  readonly sevenfold: {
    call(name: string, input: unknown): Promise<unknown>
    subscribe(listener: (event: unknown) => void): () => void
  }
}
