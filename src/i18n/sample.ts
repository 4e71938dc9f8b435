import { SAMPLE_DE } from './de/letters';
import { translated } from './language';

/** A sample application to try things out. */
export const SAMPLE = translated(
	{
		folder: 'Sample application',
		application: 'Fernhill Robotics - Data engineer',
		interview: 'Fernhill Robotics interview',
		aboutApplication: 'This is a sample. “Remove sample application” deletes it again.',
		aboutInterview: 'This is a sample interview. Its thank-you letter is due today.',
		added: 'Sample application added.',
		removed: 'The sample application is in the trash.',
	},
	SAMPLE_DE,
);
