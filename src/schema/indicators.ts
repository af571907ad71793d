/** What editors decide about indicators: names, figures that belong together, figures that stand alone. */
import { z } from 'zod';

/** A figure as its page is addressed: `<document>#<figure>`. */
export const figureAddressSchema = z.string().regex(/^[a-z0-9-]+#sl-[a-z0-9-]+$/u);

export const indicatorDecisionSchema = z.strictObject({
  /** Name that readers see. */
  ten: z.string().trim().min(1).optional(),
  /** Figures of one indicator, whatever the program finds; one is enough to name the indicator that has it. */
  gom: z.array(figureAddressSchema).min(1).optional(),
  /** Figures that belong to no indicator. */
  tach: z.array(figureAddressSchema).min(1).optional(),
});

export const indicatorDecisionsSchema = z.array(
  indicatorDecisionSchema.refine(({ gom, tach }) => gom !== undefined || tach !== undefined, {
    params: { missing: true },
  }),
);

export type IndicatorDecision = z.infer<typeof indicatorDecisionSchema>;
