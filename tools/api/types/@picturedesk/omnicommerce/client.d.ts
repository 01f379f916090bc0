import { ClientOf } from "@picturedesk/transport/client";

declare const clientOf: ClientOf;

export {
  clientOf,
}
