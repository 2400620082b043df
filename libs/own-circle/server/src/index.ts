export { OwnCircleModule } from './own-circle.module';
export { OwnCircleService } from './own-circle.service';
