import { Gallery } from '../gallery/gallery';

/** Every part of the interface in every state. */
export default function Route() {
  return <Gallery />;
}
