import { type JourneyTable, journeysOf } from '../journeys.ts'
import type { SpecDocument } from '../spec/spec-document.ts'
import { specResponses } from '../spec/spec-responses.ts'

/**
 * Where journeys, refusals and the spec do not fit each other, one sentence or two for each place.
 * @param refusals the names of the examples that are refusals
 */
export function exampleProblems(
  spec: SpecDocument,
  journeys: JourneyTable<never>,
  refusals: readonly string[],
): string[] {
  const responses = specResponses(spec)
  const operations = new Set(responses.map(({ operation }) => operation))
  const names = new Set(responses.map(({ example }) => example))
  return [
    ...Object.entries(journeys).flatMap(([operation, journey]) => {
      if (!operations.has(operation))
        return [`The spec has no operation ${operation}. Remove its journey.`]
      const known = responses.filter((response) => response.operation === operation)
      const named = journey === undefined ? [] : journeysOf(journey).map(([, one]) => one.examples)
      return [...new Set(named.flatMap((examples) => Object.keys(examples)))]
        .filter((name) => !known.some(({ example }) => example === name))
        .map(
          (name) => `${operation} has no example ${name} in the spec. Remove it from the journey.`,
        )
    }),
    ...refusals
      .filter((name) => !names.has(name))
      .map((name) => `No example of the spec is named ${name}. Remove it from the refusals.`),
    ...responses.flatMap(({ operation, status, example, isRecorded }) => {
      const journey = journeys[operation]
      if (journey === undefined || example === undefined) return []
      const isSuccess = Object.hasOwn(journey.examples, example)
      const isRefusal = refusals.includes(example)
      if (isSuccess && (isRefusal || status >= 400))
        return [
          `The example ${example} of ${operation} (${status}) is a refusal. Remove it from the journey.`,
        ]
      // What it becomes is tested without a journey's line.
      if (isSuccess || isRefusal || status >= 400 || isRecorded) return []
      return [
        `The example ${example} of ${operation} (${status}) is not expected anywhere. ` +
          'Add it to the examples of the journey, or to the refusals.',
      ]
    }),
  ]
}
