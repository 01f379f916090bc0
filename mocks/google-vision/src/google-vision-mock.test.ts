import { specProblems, startMock } from '@picturedesk/mocks'
import { expect, test } from 'vitest'
import { googleVisionMock } from './google-vision-mock.ts'

// TODO(google-vision): mock: when the spec is mended: expect no problem.
const problems = specProblems(googleVisionMock.spec)
if (problems.length === 0)
  test('the spec has no problem', () => expect(specProblems(googleVisionMock.spec)).toEqual([]))
else
  test.todo(
    `the spec has ${problems.length} problems, such as ${problems[0]?.pointer}: ${problems[0]?.message}`,
  )

test.each(Object.keys(googleVisionMock.scenarios ?? {}))(
  'the mock can be put into the scenario %s',
  async (name) => {
    await using mock = await startMock(googleVisionMock)
    mock.scenario(name as keyof typeof googleVisionMock.scenarios)
  },
)
