import { contextBridge, ipcRenderer } from 'electron'

/*
 * The bridge: two names and no knowledge. Main checks the sender, the channel and the input; the contract's types are
 * the renderer's own matter.
 */
contextBridge.exposeInMainWorld('sevenfold', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('sevenfold:call', String(name), input),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const hear = (_event: unknown, message: unknown) => listener(message)
    ipcRenderer.on('sevenfold:event', hear)
    return () => ipcRenderer.off('sevenfold:event', hear)
  },
})
