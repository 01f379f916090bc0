import { expect, test } from 'vitest'
import { guessAsset } from './guess-members.ts'

type Schema = Readonly<Record<string, unknown>>

const TEXT = { type: 'string' }
const COUNT = { type: 'integer' }
const URL_TEXT = { type: 'string', format: 'uri' }
const objectOf = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })

/** The members that are read, each with the way to its value. */
function guessed(properties: Record<string, Schema>): Record<string, string> {
  const { members } = guessAsset({ openapi: '3.1.0' }, objectOf(properties))
  return Object.fromEntries(members.map(({ member, path }) => [member, path.join('.')]))
}

test('a member is read under its own name, or under one that vendors use for it', () => {
  expect(guessed({ id: COUNT, description: TEXT, width: COUNT, height: COUNT })).toMatchObject({
    id: 'id',
    width: 'width',
    height: 'height',
  })
})

test('what groups values is looked into; an object of its own is not', () => {
  const inGroup = guessed({ attributes: objectOf({ id: TEXT }) })
  expect(inGroup).toMatchObject({ id: 'attributes.id' })
  expect(guessed({ uploader: objectOf({ id: TEXT }) })).not.toHaveProperty('id')
})

test('a value of another type is not read', () => {
  expect(guessed({ id: { type: 'boolean' } })).not.toHaveProperty('id')
  expect(guessed({ width: objectOf({ from: COUNT }) })).not.toHaveProperty('width')
})

test('a list of objects is read by the name that each has; one without a name is left', () => {
  const keywords = (item: Schema) =>
    guessAsset({ openapi: '3.1.0' }, objectOf({ keywords: { type: 'array', items: item } }))
      .members.filter(({ member }) => member === 'keywords')
      .map(({ inner }) => inner)
  expect(keywords(TEXT)).toEqual([undefined])
  expect(keywords(objectOf({ rank: COUNT, keyword: TEXT }))).toEqual(['keyword'])
  expect(keywords(objectOf({ rank: COUNT }))).toEqual([])
})

test('the creator is read with name and page, from an object or from texts', () => {
  const creator = (properties: Record<string, Schema>) =>
    guessAsset({ openapi: '3.1.0' }, objectOf(properties)).creator
  expect(creator({ photographer: TEXT, photographer_url: URL_TEXT })).toEqual({
    name: ['photographer'],
    profileUrl: ['photographer_url'],
  })
  expect(creator({ photographer: objectOf({ name: TEXT }) })).toEqual({
    name: ['photographer', 'name'],
    profileUrl: undefined,
  })
  expect(creator({ title: TEXT })).toBeUndefined()
})

test('references are followed, also where a schema refers to itself', () => {
  const document = {
    openapi: '3.1.0',
    components: {
      schemas: {
        Picture: objectOf({ id: TEXT, parent: { $ref: '#/components/schemas/Picture' } }),
      },
    },
  }
  const { members } = guessAsset(document, { $ref: '#/components/schemas/Picture' })
  expect(members).toContainEqual(expect.objectContaining({ member: 'id', path: ['id'] }))
})
