export { MandateRecalls as default } from '@casustafel/recall-web';
