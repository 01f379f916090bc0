import type { AnyProvider, Tagging } from '@picturedesk/provider'

/** The methods of a vendor that works on tasks. */
export type TaskMethods = Required<Pick<Tagging, 'create' | 'status' | 'results'>> &
  Pick<Tagging, 'list'>

/** The methods by which a provider works on tasks, if it does. */
export function taskMethods({ tagging }: AnyProvider): TaskMethods | undefined {
  const { create, status, results } = tagging ?? {}
  return create && status && results ? (tagging as TaskMethods) : undefined
}
