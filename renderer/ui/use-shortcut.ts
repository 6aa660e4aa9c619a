import { useHotkeys } from '@mantine/hooks'

/**
 * Runs while the component is on screen, in text fields too, so take only combinations that no field uses.
 * @param keys as in 'alt+ArrowRight' or 'mod+S'
 */
export function useShortcut(keys: string, onPress: () => void) {
  useHotkeys([[keys, onPress]], [])
}
