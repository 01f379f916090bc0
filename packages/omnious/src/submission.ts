import {
  InvalidArgumentError,
  type TaggingRequest,
  type TaggingTaskOptions,
  type TaggingTaskRef,
} from '@picturedesk/provider'
import type { TransportCallOptions } from '@picturedesk/transport'
import type { OmniousConnection } from './connection.ts'
import { createTaggingTask } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OmniousSubmission, OmniousTagging } from './omnious-tagging.ts'
import { ownOptions, refuseOwnOptions } from './own-options.ts'
import { readTaskId } from './tasks.ts'
import { toSubmission } from './to-submission.ts'
import { toWireRequest, type WireRequest } from './to-wire-request.ts'

const { minItems, maxItems } = createTaggingTask.body.properties.taggingRequest

/** Most requests of one call. */
export const CALL_SIZE: number = maxItems

/** The option for each member of a body, for messages. */
export const bodyNames = {
  albumName: 'vendorOptions.omnious.album',
  option: 'strict',
  defaultDetection: 'detections',
  description: 'description',
  taggingRequest: 'requests',
} as const

/** The members of a body beside its requests. */
export function bodyOf({
  vendorOptions,
  strict,
  detections,
  description,
}: TaggingTaskOptions): object {
  return {
    albumName: ownOptions(vendorOptions).album,
    option: strict ? ['STRICT'] : undefined,
    defaultDetection: detections,
    description,
  }
}

/** The calls that hand in requests, to a new task or to one that is still open. */
export interface Submission extends Pick<OmniousTagging, 'create' | 'append'> {
  /** Hands in requests that are checked already: to a task by its id, or without one to a new task. */
  submit(
    task: string | undefined,
    requests: readonly WireRequest[],
    options: TaggingTaskOptions & TransportCallOptions,
  ): Promise<OmniousSubmission>
}

/** Makes the calls that hand in requests. */
export function createSubmission({ transport }: OmniousConnection): Submission {
  async function submit(
    task: string | undefined,
    requests: readonly WireRequest[],
    {
      signal,
      timeout,
      deadline,
      onSent,
      beforeRequest,
      ...options
    }: TaggingTaskOptions & TransportCallOptions,
  ): Promise<OmniousSubmission> {
    // Only the call that creates a task can set its album and description.
    const { strict, detections } = options
    const said = task === undefined ? options : { strict, detections }
    const body = { ...bodyOf(said), taggingRequest: [...requests] }
    const call = { signal, timeout, deadline, onSent, beforeRequest }
    const response =
      task === undefined
        ? await transport.call('createTaggingTask', { body, names: bodyNames }, call)
        : await transport.call(
            'appendTaggingTask',
            { path: { taskId: task }, body, names: { ...bodyNames, taskId: 'task' } },
            call,
          )
    const operation = task === undefined ? 'createTaggingTask' : 'appendTaggingTask'
    return toSubmission(response, operation, requests.length)
  }

  return {
    submit,
    create: async (requests, options = {}) => submit(undefined, toWireRequests(requests), options),
    append: async (task: TaggingTaskRef, requests, options = {}) => {
      refuseOwnOptions(options.vendorOptions)
      return submit(readTaskId(task), toWireRequests(requests), options)
    },
  }
}

function toWireRequests(requests: readonly TaggingRequest[]): WireRequest[] {
  const count = Array.isArray(requests) ? requests.length : -1
  if (count < minItems || count > maxItems)
    throw new InvalidArgumentError({
      provider: manifest.id,
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

/** The error of a request whose id an earlier request has. */
export function duplicateId(id: string, index: number): InvalidArgumentError {
  return new InvalidArgumentError({
    provider: manifest.id,
    field: `requests[${index}].id`,
    allowed: 'unique among the requests',
    value: id,
  })
}
