import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { frameworkQueries } from '#renderer/features/framework/framework-queries'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { QueryView } from '#renderer/ui/query-view'
import { RadioCards } from '#renderer/ui/radio-cards'
import type { Framework } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { AreasField } from './areas-field'
import { saveScope, scopeQueries } from './organisation-queries'
import styles from './scope-questions.module.css'

type Question = Framework['scopeQuestions'][number]

/** The eight questions about what applies to this provider. Each answer is saved as it is given. */
export function ScopeQuestions() {
  const framework = useQuery(frameworkQueries.current())
  const answers = useQuery(scopeQueries.list())
  return (
    <QueryView query={framework}>
      {({ scopeQuestions }) => (
        <QueryView query={answers}>
          {(given) => (
            <ol className={styles.list}>
              {scopeQuestions.map((question, index) => (
                <li key={question.id}>
                  {question.kind === 'text' ? (
                    <AreasField label={`${index + 1}. ${question.question}`} description={question.help} />
                  ) : (
                    <YesOrNo
                      number={index + 1}
                      question={question}
                      given={given.find((answer) => answer.question === question.id)}
                    />
                  )}
                </li>
              ))}
            </ol>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

type YesOrNoProps = { readonly number: number; readonly question: Question; readonly given: ScopeAnswer | undefined }

function YesOrNo({ number, question, given }: YesOrNoProps) {
  const [error, setError] = useState<unknown>(null)
  const save = (answer: ScopeAnswer['answer']) => {
    setError(null)
    saveScope([{ question: question.id, answer, detail: given?.detail ?? '' }]).catch(setError)
  }
  const answer = given?.answer ?? null
  const additions = question.adds.filter((addition) => addition.answer === answer)
  return (
    <div className={styles.question}>
      <RadioCards
        label={`${number}. ${question.question}`}
        description={question.help}
        options={options}
        columns={3}
        value={answer}
        onChange={save}
        onClear={() => save(null)}
      />
      {additions.length > 0 && (
        <ul className={styles.additions} aria-label="What this answer means">
          {additions.map((addition) => (
            <li key={addition.text}>{addition.text}</li>
          ))}
        </ul>
      )}
      <ErrorNotice error={error} title="The answer was not saved" />
    </div>
  )
}
