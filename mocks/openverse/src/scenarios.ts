import type { Scenario } from '@picturedesk/mocks'
import type { OperationId } from './generated/operation-id.ts'

export type OpenverseScenario =
  | 'credentials-refused'
  | 'enhanced-limits'
  | 'throttled'
  | 'token-expired'

/** Openverse's bad days. */
export const openverseScenarios: Readonly<Record<OpenverseScenario, Scenario<OperationId>>> = {
  'credentials-refused': {
    description: 'No token is handed out, as if the application had been deleted.',
    faults: [
      {
        name: 'example',
        operation: 'createToken',
        example: 'credentialsRefused',
        times: 'always',
      },
    ],
  },
  'enhanced-limits': {
    description: 'The application was granted ten times as many calls.',
    settings: { enhanced: 1 },
  },
  throttled: {
    description: 'Every call but that for a token is one too many.',
    settings: { throttled: 1 },
  },
  'token-expired': {
    description: 'A token works for one call, whatever was said of its time.',
    settings: { callsPerToken: 1 },
  },
}
