import { use, type ComponentType } from 'react'

export type LazyScreen<Props> = {
  readonly Screen: ComponentType<Props>
  /** Fetches the code ahead of need. */
  readonly prefetch: () => Promise<unknown>
}

/**
 * A screen whose code is fetched apart. Once it is there it draws at once: `React.lazy` would suspend all the same the
 * first time, and React then holds the screen back for 300 ms.
 */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  let Loaded: ComponentType<Props> | undefined
  let loading: Promise<ComponentType<Props>> | undefined
  const prefetch = () =>
    (loading ??= load().then((component) => {
      Loaded = component
      return component
    }))
  function Screen(props: Props) {
    const Component = Loaded ?? use(prefetch())
    return <Component {...props} />
  }
  return { Screen, prefetch }
}
