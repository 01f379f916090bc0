export { createOgq as createAcme, manifest } from '@picturedesk/ogq'
