import { type Envelope, isRecord, toText } from '@picturedesk/transport'
import { failureMembers } from './generated/operations.ts'

const FAILURE_MEMBERS: readonly string[] = failureMembers

/**
 * Opens the body of a response. Shutterstock has no envelope: the body is the payload, unless it has
 * no members but those of a failure.
 */
export function openEnvelope(body: unknown): Envelope {
  const names = isRecord(body) ? Object.keys(body) : []
  if (names.length === 0 || !names.every((name) => FAILURE_MEMBERS.includes(name)))
    return { payload: body, at: '' }
  const { message, errors } = body as Record<string, unknown>
  const problems = Array.isArray(errors) ? errors.filter(isRecord) : []
  const reasons = problems.flatMap((problem) => {
    const [reason, path] = [toText(problem['message']), toText(problem['path'])]
    return reason === undefined ? [] : [path === undefined ? reason : `${path}: ${reason}`]
  })
  return {
    failure: {
      code: toText(problems[0]?.['code']),
      message: [toText(message), ...reasons].filter(Boolean).join(' ') || undefined,
    },
  }
}
