import {
  InvalidArgumentError,
  type TaggingRequest,
  type TaggingSubmission,
  type TaggingTaskOptions,
  type TaggingTaskRef,
} from '@picturedesk/provider'
import type { OmniousTransport } from './connection.ts'
import { operations } from './generated/operations.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { readTaskId } from './tasks.ts'
import { toSubmission } from './to-submission.ts'
import { toWireRequest, type WireRequest } from './to-wire-request.ts'

const { minItems, maxItems } = operations.createTaggingTask.body.properties.taggingRequest

/** Requests that one call takes. */
export const CALL_SIZE: number = maxItems

/** How callers call what a body has. */
export const bodyNames = {
  albumName: 'album',
  option: 'strict',
  defaultDetection: 'detections',
  description: 'description',
  taggingRequest: 'requests',
} as const

/** What a body says beside its requests. */
export function bodyOf({ album, strict, detections, description }: TaggingTaskOptions): object {
  return {
    albumName: album,
    option: strict ? ['STRICT'] : undefined,
    defaultDetection: detections,
    description,
  }
}

/** Handing in requests: to a new task, or to one that is still open. */
export interface Submission extends Pick<OmniousTagging, 'create' | 'append'> {
  /** The same for requests that are checked already. */
  submit(
    task: string | undefined,
    requests: readonly WireRequest[],
    options: TaggingTaskOptions,
  ): Promise<TaggingSubmission>
}

export function createSubmission(transport: OmniousTransport): Submission {
  async function submit(
    task: string | undefined,
    requests: readonly WireRequest[],
    { signal, timeout, ...options }: TaggingTaskOptions,
  ): Promise<TaggingSubmission> {
    // what describes a task is the business of the call that creates it
    const { strict, detections } = options
    const said = task === undefined ? options : { strict, detections }
    const body = { ...bodyOf(said), taggingRequest: [...requests] }
    const call = { signal, timeout }
    const answer =
      task === undefined
        ? await transport.call('createTaggingTask', { body, names: bodyNames }, call)
        : await transport.call(
            'appendTaggingTask',
            { path: { taskId: task }, body, names: { ...bodyNames, taskId: 'task' } },
            call,
          )
    const operation = task === undefined ? 'createTaggingTask' : 'appendTaggingTask'
    return toSubmission(answer, operation, requests.length)
  }

  return {
    submit,
    create: async (requests, options = {}) => submit(undefined, toWireRequests(requests), options),
    append: async (task: TaggingTaskRef, requests, options = {}) =>
      submit(readTaskId(task), toWireRequests(requests), options),
  }
}

function toWireRequests(requests: readonly TaggingRequest[]): WireRequest[] {
  const count = Array.isArray(requests) ? requests.length : -1
  if (count < minItems || count > maxItems)
    throw new InvalidArgumentError({
      provider: 'omnious',
      field: 'requests',
      allowed: `a list of ${minItems} to ${maxItems} requests`,
      value: count < 0 ? requests : `${count} requests`,
    })
  const ids = new Set<string>()
  return requests.map((request, index) => {
    const wire = toWireRequest(request, index)
    if (ids.size === ids.add(wire.context.id).size) throw duplicateId(wire.context.id, index)
    return wire
  })
}

/** The error of an id that was there before. */
export function duplicateId(id: string, index: number): InvalidArgumentError {
  return new InvalidArgumentError({
    provider: 'omnious',
    field: `requests[${index}].id`,
    allowed: 'unique among the requests',
    value: id,
  })
}
