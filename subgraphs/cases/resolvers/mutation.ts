import type { MutationResolvers } from '../../../schema/generated/cases.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { statusChangeOf } from '../../shared/status/change-status-input.ts';
import { changeStatus, type StatusRules } from '../../shared/status/change-status.ts';
import { webhookFields } from '../../shared/webhooks/webhook-resolvers.ts';
import type { CaseStatus } from '../../../schema/generated/cases.ts';
import { caseStatusTransitions } from '../case-status-transitions.ts';
import { separationCasePaths } from '../field-paths.ts';

const rules: StatusRules<CaseStatus> = {
  transitions: caseStatusTransitions,
  notFound: 'CASE_NOT_FOUND',
  alsoSet: ({ to, effectiveOn }) => ({ reunifiedOn: to === 'REUNIFIED' ? effectiveOn : null }),
};

export const Mutation: MutationResolvers = {
  changeCaseStatus: async (_parent, { input }, context, info) => {
    const { loaders, models } = context;
    const change = await statusChangeOf(context, input.caseId, input);
    await changeStatus(models.SeparationCase, rules, change, new Date());
    const paths = pathsOf(separationCasePaths, requestedFields(info, ['case']));
    return { case: await loaders.reference(models.SeparationCase, input.caseId, paths) };
  },

  registerWebhook: webhookFields.register,
  deleteWebhook: webhookFields.delete,
  rotateWebhookSecret: webhookFields.rotateSecret,
  resumeWebhook: webhookFields.resume,
  replayDeadLetters: webhookFields.replay,
};
