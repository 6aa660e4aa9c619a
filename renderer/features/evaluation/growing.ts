import styles from './growing.module.css'

/**
 * Lets a text area grow by style alone. The component's own way measures as one types and as the window changes, and so
 * misses that the panel beside it opened.
 * @param size `roomy` starts with three lines, `small` with one
 */
export function growing(size: 'roomy' | 'small') {
  const input = size === 'roomy' ? styles.roomy : styles.small
  return { autosize: false, classNames: { input: input ?? '' } }
}
