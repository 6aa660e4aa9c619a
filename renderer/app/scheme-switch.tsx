import { NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'

const schemes: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [
  { value: 'auto', label: 'Colours as Windows' },
  { value: 'light', label: 'Light colours' },
  { value: 'dark', label: 'Dark colours' },
]

export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <NativeSelect
      aria-label="Colours"
      size="xs"
      data={[...schemes]}
      value={colorScheme}
      onChange={(event) => {
        const chosen = schemes.find((scheme) => scheme.value === event.currentTarget.value)
        if (chosen) setColorScheme(chosen.value)
      }}
    />
  )
}
