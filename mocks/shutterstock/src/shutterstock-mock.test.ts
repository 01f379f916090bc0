import { specProblems, startMock, VirtualClock } from '@picturedesk/mocks'
import { expect, test } from 'vitest'
import { shutterstockMock } from './shutterstock-mock.ts'

test('the spec has no problem', () => {
  expect(specProblems(shutterstockMock.spec)).toEqual([])
})

const { consumerKey, consumerSecret, token } = shutterstockMock.credentials ?? {}
const basic = { authorization: `Basic ${btoa(`${consumerKey}:${consumerSecret}`)}` }
const bearer = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

test('an order takes one download and appears in the history, until a reset', async () => {
  await using mock = await startMock(shutterstockMock)
  const get = async (path: string) =>
    (await mock.fetch(`${mock.url}/v2/${path}`, { headers: bearer })).json()
  const left = async () => (await get('user/subscriptions')).data[0].allotment.downloads_left
  const images = [{ image_id: '710002', subscription_id: 's31415', size: 'huge' }]
  const order = { method: 'POST', headers: bearer, body: JSON.stringify({ images }) }
  const { data } = await (await mock.fetch(`${mock.url}/v2/images/licenses`, order)).json()
  expect(data[0]).toMatchObject({ image_id: '710002', license_id: 'e613', allotment_charge: 1 })
  expect(await left()).toBe(319)
  expect((await get('images/licenses?image_id=710002')).data).toMatchObject([
    { id: 'e613', image: { id: '710002', format: { size: 'huge' } } },
  ])
  mock.reset()
  expect(await left()).toBe(320)
  expect((await get('images/licenses?image_id=710002')).data).toEqual([])
})

test('the allotment is that of the running month, and no subscription has ended', async () => {
  const now = Date.parse('2031-12-31T23:59:00Z')
  await using mock = await startMock(shutterstockMock, { clock: new VirtualClock({ start: now }) })
  const { data } = await (
    await mock.fetch(`${mock.url}/v2/user/subscriptions`, { headers: bearer })
  ).json()
  expect(data[0]).toMatchObject({
    allotment: { start_time: '2031-12-01T00:00:00.000Z', end_time: '2032-01-01T00:00:00.000Z' },
    expiration_time: '2032-01-01T00:00:00.000Z',
  })
})

test.each([
  [{ image_id: '1', subscription_id: 's31415', size: 'huge' }, 'Nothing has this id'],
  [
    { image_id: '710001', subscription_id: 's31415' },
    'The subscription does not include this size',
  ],
  [
    { image_id: '710006', subscription_id: 's31415', size: 'huge' },
    'The editorial use has to be acknowledged',
  ],
])('the order %j is refused inside status 200', async (image, error) => {
  await using mock = await startMock(shutterstockMock)
  const order = { method: 'POST', headers: bearer, body: JSON.stringify({ images: [image] }) }
  const response = await mock.fetch(`${mock.url}/v2/images/licenses`, order)
  expect([response.status, await response.json()]).toEqual([
    200,
    { data: [{ image_id: image.image_id, error }] },
  ])
})

test("key and secret open searches, and nothing that is a customer's", async () => {
  await using mock = await startMock(shutterstockMock)
  const status = async (path: string) =>
    (await mock.fetch(`${mock.url}/v2/${path}`, { headers: basic })).status
  expect(await status('images/search?query=lighthouse%20NOT%20fog')).toBe(200)
  expect(await status('user/subscriptions')).toBe(401)
  expect(await status('images/collections')).toBe(401)
})
