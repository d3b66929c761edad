import { config } from 'zod';

/**
 * zod would try out whether it may compile code. The page's policy refuses that, and would report
 * the attempt each time; imported before anything that makes a schema.
 */
config({ jitless: true });
