import { endsAndReports } from './conference-after';
import { prepares } from './conference-before';
import { conference } from './conference-cast';
import { explainsAndDecides } from './conference-deciding';
import { opensAndScores } from './conference-safety';

// The whole conference, with the chair, the police and a care professional in three browsers at once.
const step = conference();
prepares(step);
opensAndScores(step);
explainsAndDecides(step);
endsAndReports(step);
