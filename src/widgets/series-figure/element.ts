import { whenNear } from './near';

whenNear('series-plot', () => import('./series-plot'));
