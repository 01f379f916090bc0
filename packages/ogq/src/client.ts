export { clientOf } from '@picturedesk/transport/client'
