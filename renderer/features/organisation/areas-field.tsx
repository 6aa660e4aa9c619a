import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { TagField } from '#renderer/ui/tag-field'
import { emptyOrganisation, organisationQueries, saveOrganisation, saveScope } from './organisation-queries'

/** Where learners live and work: one of the scope questions, kept with the provider so that it is asked once. */
export function AreasField({ label, description }: { readonly label: string; readonly description: string }) {
  const organisation = useQuery(organisationQueries.get())
  const [error, setError] = useState<unknown>(null)
  const stored = organisation.data ?? emptyOrganisation
  const save = async (areas: string[]) => {
    setError(null)
    await saveOrganisation({ areas })
    await saveScope([{ question: 'areas', answer: null, detail: areas.join(', ') }])
  }
  return (
    <>
      <TagField
        label={label}
        description={`${description} Enter or a comma adds one.`}
        placeholder="For example Leeds"
        value={stored.areas}
        onChange={(areas) => void save(areas).catch(setError)}
      />
      <ErrorNotice error={error} title="The areas were not saved" />
    </>
  )
}
