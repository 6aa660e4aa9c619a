import { Button, Group } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { CentredPage } from '#renderer/ui/centred-page'
import { SectionCard } from '#renderer/ui/section-card'
import { PeopleStep } from './people-step'
import { ProviderStep } from './provider-step'
import { ScopeProposals } from './scope-proposals'
import { ScopeQuestions } from './scope-questions'
import { SiteList } from './site-list'
import { StepList } from './step-list'

const steps = ['Your provider', 'Sites', 'What applies to you', 'People'] as const

/** Describing the provider for the first time. Each step is saved as it is left, so stopping half-way loses nothing. */
export function FirstStartScreen({ onFinished }: { readonly onFinished: () => void }) {
  const [step, setStep] = useState(0)
  const goBack = () => setStep(step - 1)
  const goOn = () => {
    setStep(step + 1)
    window.scrollTo(0, 0)
  }
  return (
    <CentredPage title={steps[step] ?? ''} above={`Setting up, step ${step + 1} of ${steps.length}`}>
      <StepList steps={steps} current={step} />
      {step === 0 && <ProviderStep onSaved={goOn} />}
      {step === 1 && (
        <Step onBack={goBack} onNext={goOn}>
          <SectionCard
            title="Where do you teach?"
            description="Head office, training rooms, employers’ premises, online. You can leave this and come back to it."
          >
            <SiteList />
          </SectionCard>
        </Step>
      )}
      {step === 2 && (
        <Step onBack={goBack} onNext={goOn}>
          <SectionCard
            title="Eight questions"
            description="They decide which criteria apply to you. If you do not know, leave the question for now."
          >
            <ScopeQuestions />
          </SectionCard>
          <SectionCard title="What seems not to apply">
            <ScopeProposals />
          </SectionCard>
        </Step>
      )}
      {step === 3 && <PeopleStep onBack={goBack} onFinished={onFinished} />}
    </CentredPage>
  )
}

type StepProps = { readonly onBack: () => void; readonly onNext: () => void; readonly children: ReactNode }

function Step({ onBack, onNext, children }: StepProps) {
  return (
    <>
      {children}
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button onClick={onNext}>Next</Button>
      </Group>
    </>
  )
}
