import type { MutationResolvers, ProceedingStatus } from '../../../schema/generated/litigation.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { changeStatus, type StatusRules } from '../../shared/status/change-status.ts';
import { statusChangeOf } from '../../shared/status/change-status-input.ts';
import { webhookFields } from '../../shared/webhooks/webhook-resolvers.ts';
import { proceedingPaths } from '../field-paths.ts';
import { proceedingStatusTransitions } from '../proceeding-status-transitions.ts';

const rules: StatusRules<ProceedingStatus> = {
  transitions: proceedingStatusTransitions,
  notFound: 'PROCEEDING_NOT_FOUND',
};

export const Mutation: MutationResolvers = {
  changeProceedingStatus: async (_parent, { input }, context, info) => {
    const { loaders, models } = context;
    const change = await statusChangeOf(context, input.proceedingId, input);
    await changeStatus(models.Proceeding, rules, change, new Date());
    const paths = pathsOf(proceedingPaths, requestedFields(info, ['proceeding']));
    return { proceeding: await loaders.reference(models.Proceeding, input.proceedingId, paths) };
  },

  registerProceedingWebhook: webhookFields.register,
  deleteProceedingWebhook: webhookFields.delete,
  rotateProceedingWebhookSecret: webhookFields.rotateSecret,
  resumeProceedingWebhook: webhookFields.resume,
  replayProceedingDeadLetters: webhookFields.replay,
};
