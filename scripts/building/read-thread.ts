/** A thread that reads its share of the documents. */
import { workerData } from 'node:worker_threads';
import { type Order, obey } from './readings.ts';

obey(workerData as Order);
