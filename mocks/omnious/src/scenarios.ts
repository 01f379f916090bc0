import type { Scenario } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export type OmniousScenario =
  | 'task-fails'
  | 'task-expires-before-append'
  | 'results-lag'
  | 'failures-listed'
  | 'quota-exhausted'
  | 'tagging-slow'

/** Omnious' bad days. */
export const omniousScenarios: Readonly<Record<OmniousScenario, Scenario<OperationId>>> = {
  'task-fails': {
    description: 'Every task that is created fails as a whole.',
    settings: { failTasks: 1 },
  },
  'task-expires-before-append': {
    description: 'Tasks can be added to for one millisecond only, by the clock of the mock.',
    settings: { windowMs: 1 },
  },
  'results-lag': {
    description: 'Results come one and a half seconds after a task is done, the first half sooner.',
    settings: { resultsLagMs: 1500 },
  },
  'failures-listed': {
    description: 'A picture that failed has a result that says so, instead of none.',
    settings: { listFailed: 1 },
  },
  'quota-exhausted': {
    description: 'Nothing more can be handed in.',
    faults: [
      {
        name: 'example',
        example: 'quotaExhausted',
        operation: 'createTaggingTask',
        times: 'always',
      },
      {
        name: 'example',
        example: 'quotaExhausted',
        operation: 'appendTaggingTask',
        times: 'always',
      },
    ],
  },
  'tagging-slow': {
    description: 'A picture takes ten milliseconds: a thousand of them ten seconds.',
    settings: { msPerImage: 10 },
  },
}
