import { plain, serveFloor } from '../floor/serve-floor';

serveFloor(plain);
