// Made by openapi-typescript from the description of the API.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show where everything is */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get this description */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/plan.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the schema of a plan */
        get: operations["getPlanSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List municipalities with published plans */
        get: operations["listMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read about a municipality and its plans */
        get: operations["getMunicipality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search published plans */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality}/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a published plan */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality}/plans/{plan}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a plan's published versions */
        get: operations["listPlanVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality}/plans/{plan}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a published version */
        get: operations["getPlanVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality}/plans/{plan}/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List goals and measures of a plan */
        get: operations["listPlanElements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality}/plans/{plan}/elements/{element}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a goal or a measure */
        get: operations["getPlanElement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search published measures */
        get: operations["searchMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List national frameworks */
        get: operations["listFrameworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/frameworks/{framework}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the words of a framework */
        get: operations["getFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the shared themes */
        get: operations["listThemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what the token may do */
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenant}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the municipality's own plans */
        get: operations["listOwnPlans"];
        put?: never;
        /** Create a plan */
        post: operations["createOwnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenant}/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an own plan */
        get: operations["getOwnPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the facts of a plan */
        patch: operations["editOwnPlan"];
        trace?: never;
    };
    "/tenants/{tenant}/plans/{plan}/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the parts of an own plan */
        get: operations["listOwnElements"];
        put?: never;
        /** Create a goal or a measure */
        post: operations["createElement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenant}/plans/{plan}/elements/{element}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a part of an own plan */
        get: operations["getOwnElement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change fields of a part */
        patch: operations["editElement"];
        trace?: never;
    };
    "/tenants/{tenant}/plans/{plan}/elements/{element}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Report status or attainment */
        put: operations["reportStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenant}/plans/{plan}/elements/{element}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a measured value */
        post: operations["reportObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NewPlan: {
            title: string;
            /** @description Id of a framework that the municipality has enabled. */
            framework: string;
            /** @enum {string} */
            language: "sv" | "nb" | "nn" | "en";
            /**
             * @description Document type of the framework.
             * @default null
             */
            type?: string | null;
            /**
             * @description First and last day.
             * @default null
             */
            period?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
        };
        /** @description What is left out stays as it is; null takes a fact away. */
        PlanChanges: {
            title?: string;
            summary?: string;
            type?: "" | string | null;
            regime?: "" | string | null;
            owner?: null | string;
            decidingBody?: null | string;
            caseNumber?: null | string;
            adoptedOn?: string | null;
            adoptedUnder?: null | string;
            drawnUpOn?: string | null;
            validFrom?: string | null;
            validTo?: string | null;
            revisedOn?: string | null;
            appliesTo?: null | string;
            appendixOf?: null | string;
            period?: {
                from: number;
                to: number;
            } | null;
            legallyBinding?: boolean | null;
            replaces?: null | string;
            references?: string[];
        };
        NewElement: {
            /** @enum {string} */
            kind: "vision" | "goalArea" | "goal" | "strategy" | "measure" | "activity";
            /** @default null */
            parentId?: string | null;
            /**
             * @description Behind which of its siblings; or at an end.
             * @default last
             */
            after?: "first" | "last" | string;
            title: string;
            text?: string;
            richText?: unknown;
            leadUnitId?: "" | string | null;
            participatingUnitIds?: string[];
            responsibleUserId?: "" | string | null;
            partners?: string[];
            start?: string | null;
            end?: string | null;
            priority?: number | null;
            doneWhen?: null | string;
            costs?: {
                year: number;
                amount: number;
                currency: string;
                /** @enum {string} */
                kind: "operating" | "investment";
                fundingSource: null | string;
                inBudget: boolean | null;
            }[];
            instruments?: string[];
            targetGroups?: string[];
            themes?: ("new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock")[];
            area?: null | string;
            indicators?: {
                indicator?: "" | string | null;
                name: string;
                unit?: null | string;
                definition?: null | string;
                norm?: "" | string | null;
                source?: null | string;
                baseline?: {
                    period: string;
                    value: number;
                } | null;
                target?: {
                    period: string;
                    value: number;
                } | null;
                observations?: {
                    period: string;
                    value: number;
                    preliminary: boolean;
                    source: null | string;
                }[];
            }[];
            status?: "" | ("notStarted" | "onPlan" | "deviating" | "stopped" | "done" | "cancelled") | null;
            attainment?: "" | ("met" | "partlyMet" | "notMet" | "notAssessable") | null;
            customValues?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description What is left out stays as it is; null takes a value away. */
        ElementChanges: {
            title?: string;
            text?: string;
            richText?: unknown;
            leadUnitId?: "" | string | null;
            participatingUnitIds?: string[];
            responsibleUserId?: "" | string | null;
            partners?: string[];
            start?: string | null;
            end?: string | null;
            priority?: number | null;
            doneWhen?: null | string;
            costs?: {
                year: number;
                amount: number;
                currency: string;
                /** @enum {string} */
                kind: "operating" | "investment";
                fundingSource: null | string;
                inBudget: boolean | null;
            }[];
            instruments?: string[];
            targetGroups?: string[];
            themes?: ("new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock")[];
            area?: null | string;
            indicators?: {
                indicator?: "" | string | null;
                name: string;
                unit?: null | string;
                definition?: null | string;
                norm?: "" | string | null;
                source?: null | string;
                baseline?: {
                    period: string;
                    value: number;
                } | null;
                target?: {
                    period: string;
                    value: number;
                } | null;
                observations?: {
                    period: string;
                    value: number;
                    preliminary: boolean;
                    source: null | string;
                }[];
            }[];
            status?: "" | ("notStarted" | "onPlan" | "deviating" | "stopped" | "done" | "cancelled") | null;
            attainment?: "" | ("met" | "partlyMet" | "notMet" | "notAssessable") | null;
            customValues?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description Status of what is carried out, or attainment of what is reached. */
        ReportedStatus: {
            status: ("notStarted" | "onPlan" | "deviating" | "stopped" | "done" | "cancelled") | null;
        } | {
            attainment: ("met" | "partlyMet" | "notMet" | "notAssessable") | null;
        };
        /** @description The value of a period takes the place of the one before; sent twice it is one. */
        ReportedObservation: {
            indicator: string;
            period: string;
            value: number;
            /** @default false */
            preliminary?: boolean;
            source?: null | string;
        };
        Index: {
            /** Format: uri */
            descriptionUrl: string;
            /** Format: uri */
            pageUrl: string;
            /** Format: uri */
            plansUrl: string;
            /** Format: uri */
            municipalitiesUrl: string;
            /** Format: uri */
            measuresUrl: string;
            /** Format: uri */
            frameworksUrl: string;
            /** Format: uri */
            themesUrl: string;
            /** Format: uri */
            planSchemaUrl: string;
            /** Format: uri */
            catalogueUrl: string;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            /** @description In the language of Accept-Language. */
            detail: string;
            /** @description Stays the same whatever the language. */
            code: string;
            params?: {
                [key: string]: string | number;
            };
            errors?: {
                /** @description JSON pointer into the content. */
                pointer?: string;
                parameter?: string;
                code: string;
                detail: string;
            }[];
        };
        MunicipalityPage: {
            items: components["schemas"]["ListedMunicipality"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        ListedMunicipality: {
            municipality: components["schemas"]["Municipality"];
            planCount: number;
        };
        Municipality: {
            slug: string;
            name: string;
            /**
             * @description National code of four digits, as a string.
             * @example 2417
             */
            code: string | null;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example SE
             * @example NO
             */
            country: string;
            county: {
                code: string;
                name: string;
            } | null;
            /**
             * Format: uri
             * @description Its public page.
             */
            url: string;
        };
        MunicipalityPlans: {
            municipality: components["schemas"]["Municipality"];
            plans: components["schemas"]["PlanSummary"][];
            /** Format: uri */
            catalogueUrl: string;
        };
        PlanSummary: {
            municipality: components["schemas"]["Municipality"];
            slug: string;
            title: string;
            summary: string;
            framework: components["schemas"]["Term"];
            language: components["schemas"]["Language"];
            status: components["schemas"]["PlanStatus"];
            adoptedOn: components["schemas"]["PartialDate"] | null;
            validFrom: components["schemas"]["PartialDate"] | null;
            validTo: components["schemas"]["PartialDate"] | null;
            themes: components["schemas"]["Theme"][];
            goalCount: number;
            measureCount: number;
            version: components["schemas"]["PlanVersion"];
            /**
             * Format: uri
             * @description The whole plan in this API.
             */
            url: string;
            /**
             * Format: uri
             * @description The plan as a page for people.
             */
            pageUrl: string;
        };
        /** @description A word of a national framework, with its neutral id. */
        Term: {
            /** @description Stays the same; compare by this. */
            id: string;
            /** @description The national word, in the language of the plan. */
            name: string;
        };
        /**
         * @description Swedish, Bokmål, Nynorsk or English.
         * @enum {string}
         */
        Language: "sv" | "nb" | "nn" | "en";
        /** @enum {string} */
        PlanStatus: "draft" | "inConsultation" | "adopted" | "superseded";
        /**
         * @description A date as exactly as it is known: year, month or day.
         * @example 2026
         * @example 2026-06
         * @example 2026-06-24
         */
        PartialDate: string;
        /** @description A theme shared by all countries: what makes plans comparable. */
        Theme: {
            /** @enum {string} */
            id: "new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock";
            name: string;
        };
        /** @description A frozen version that the municipality made public. */
        PlanVersion: {
            /** @description Counts from 1 within the plan. */
            number: number;
            label: string;
            status: components["schemas"]["PlanStatus"];
            /** @description Whether it is the public version that holds now. */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description A moment, in UTC.
             */
            publishedAt: string;
            /** @description SHA-256 of the frozen plan, hexadecimal. */
            contentHash: string;
            /** Format: uri */
            url: string;
        };
        PlanPage: {
            items: components["schemas"]["PlanSummary"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        /** @description A published plan. Frozen: a version never changes. */
        Plan: {
            /** @constant */
            shape: "boplan.plan/v1";
            municipality: components["schemas"]["Municipality"];
            slug: string;
            title: string;
            summary: string;
            framework: components["schemas"]["Term"];
            language: components["schemas"]["Language"];
            status: components["schemas"]["PlanStatus"];
            version: components["schemas"]["PlanVersion"];
            frameworkVersion: string;
            document: components["schemas"]["PlanDocument"];
            sections: components["schemas"]["PlanSection"][];
            needs: components["schemas"]["HousingNeed"][];
            decisions: components["schemas"]["Decision"][];
            /** @description null until the municipality states one. */
            licence: string | null;
            elements: components["schemas"]["Element"][];
        };
        /** @description What the cover of the plan states. */
        PlanDocument: {
            type: components["schemas"]["Term"] | null;
            owner: string | null;
            decidingBody: string | null;
            /** @description As written. */
            caseNumber: string | null;
            adoptedOn: components["schemas"]["PartialDate"] | null;
            /** @description Paragraph of the minutes. */
            adoptedUnder: string | null;
            drawnUpOn: components["schemas"]["PartialDate"] | null;
            validFrom: components["schemas"]["PartialDate"] | null;
            validTo: components["schemas"]["PartialDate"] | null;
            revisedOn: components["schemas"]["PartialDate"] | null;
            period: components["schemas"]["YearPeriod"] | null;
            appliesTo: string | null;
            appendixOf: string | null;
            replaces: string | null;
            legallyBinding: boolean | null;
            references: string[];
        };
        /** @description Years, both included. */
        YearPeriod: {
            from: number;
            to: number;
        };
        PlanSection: {
            topic: string | null;
            title: string;
            text: string;
        };
        HousingNeed: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "additional" | "ordinary" | "adapted" | "adaptedWithStaff";
            /** @description null: said in words only; 0: none. */
            amount: number | null;
            /** @enum {string} */
            unit: "dwellings" | "households" | "persons";
            period: components["schemas"]["YearPeriod"] | null;
            dwellingType: string | null;
            tenure: string | null;
            size: string | null;
            targetGroup: components["schemas"]["Term"] | null;
            area: string | null;
            asOf: components["schemas"]["PartialDate"] | null;
            source: string | null;
            text: string;
        };
        Decision: {
            /** @enum {string} */
            subject: "start" | "approval" | "consultation" | "adoption" | "revision" | "followUp" | "other";
            body: string;
            on: components["schemas"]["PartialDate"] | null;
            caseNumber: string | null;
            section: string | null;
            outcome: ("approved" | "rejected" | "referredBack" | "noted") | null;
            minutesUrl: string | null;
        };
        /** @description A goal, measure or other part of a plan's tree; parents stand before children. */
        Element: {
            /**
             * Format: uuid
             * @description Stays with the element through edits and versions.
             */
            id: string;
            parentId: string | null;
            kind: components["schemas"]["ElementKind"];
            title: string;
            /** @description Plain text; paragraphs are parted by empty lines. */
            text: string;
            lead: components["schemas"]["Unit"] | null;
            participating: components["schemas"]["Unit"][];
            /** @description Others who take part, as written. */
            partners: string[];
            start: components["schemas"]["PartialDate"] | null;
            end: components["schemas"]["PartialDate"] | null;
            /** @description 1 is first. */
            priority: number | null;
            doneWhen: string | null;
            status: components["schemas"]["MeasureStatus"] | null;
            attainment: components["schemas"]["GoalAttainment"] | null;
            themes: components["schemas"]["Theme"][];
            instruments: components["schemas"]["Term"][];
            targetGroups: components["schemas"]["Term"][];
            area: string | null;
            costs: components["schemas"]["Cost"][];
            indicators: components["schemas"]["Indicator"][];
        };
        /** @description Neutral kind, and what the country calls it. */
        ElementKind: {
            /** @enum {string} */
            id: "vision" | "goalArea" | "goal" | "strategy" | "measure" | "activity";
            name: string;
        };
        /** @description A part of the municipality's organisation. */
        Unit: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description Whether a measure is moving. */
        MeasureStatus: {
            /** @enum {string} */
            id: "notStarted" | "onPlan" | "deviating" | "stopped" | "done" | "cancelled";
            name: string;
        };
        /** @description Whether a goal is reached. */
        GoalAttainment: {
            /** @enum {string} */
            id: "met" | "partlyMet" | "notMet" | "notAssessable";
            name: string;
        };
        /** @description Money for one budget year. */
        Cost: {
            year: number;
            /** @description Whole units of the currency, never thousands. */
            amount: number;
            /** @description ISO 4217. */
            currency: string;
            /** @enum {string} */
            kind: "operating" | "investment";
            fundingSource: string | null;
            /** @description null when the plan does not say. */
            inBudget: boolean | null;
        };
        /** @description Null is «not stated», never zero. */
        Indicator: {
            /** @description Id in the framework; null for an own. */
            indicator: string | null;
            name: string;
            unit: string | null;
            definition: string | null;
            /** @description Norm it is measured by; values of different norms are not comparable. */
            norm: string | null;
            source: string | null;
            baseline: {
                /** @description 2026, 2026-T1 or 2024/2025. */
                period: string;
                value: number;
            } | null;
            target: {
                /** @description 2026, 2026-T1 or 2024/2025. */
                period: string;
                value: number;
            } | null;
            observations: {
                /** @description 2026, 2026-T1 or 2024/2025. */
                period: string;
                value: number;
                preliminary: boolean;
                source: string | null;
            }[];
        };
        PlanVersionPage: {
            items: components["schemas"]["PlanVersion"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        ElementPage: {
            items: components["schemas"]["Element"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        MeasurePage: {
            items: components["schemas"]["Measure"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        /** @description A measure of a published plan, with where it stands. */
        Measure: {
            /** Format: uuid */
            id: string;
            title: string;
            text: string;
            /** @description Title of what it is to lead to. */
            goal: string | null;
            themes: components["schemas"]["Theme"][];
            instruments: components["schemas"]["Term"][];
            targetGroups: components["schemas"]["Term"][];
            municipality: {
                slug: string;
                name: string;
                country: string;
            };
            plan: {
                slug: string;
                title: string;
                /** Format: uri */
                url: string;
            };
            framework: components["schemas"]["Term"];
            language: components["schemas"]["Language"];
        };
        FrameworkPage: {
            items: components["schemas"]["ListedFramework"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        ListedFramework: {
            id: string;
            version: string;
            country: string;
            currency: string;
            languages: components["schemas"]["Language"][];
            names: components["schemas"]["Names"];
            /** Format: uri */
            url: string;
        };
        /** @description What it is called, by language. */
        Names: {
            sv: string;
            nb: string;
            nn: string;
            en: string;
        };
        /** @description The words of a country's plans, and how they compare. */
        Framework: {
            id: string;
            version: string;
            country: string;
            currency: string;
            languages: components["schemas"]["Language"][];
            names: components["schemas"]["Names"];
            /** Format: uri */
            url: string;
            kinds: {
                id: string;
                names: components["schemas"]["Names"];
                parents: (string | null)[];
            }[];
            goalAreas: components["schemas"]["Word"][];
            instruments: components["schemas"]["Word"][];
            targetGroups: components["schemas"]["Word"][];
            documentTypes: {
                id: string;
                names: components["schemas"]["Names"];
            }[];
        };
        /** @description A word of a framework, with the themes it belongs to. */
        Word: {
            id: string;
            names: components["schemas"]["Names"];
            themes: ("new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock")[];
        };
        ThemePage: {
            items: components["schemas"]["ThemeNames"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        ThemeNames: {
            /** @enum {string} */
            id: "new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock";
            names: components["schemas"]["Names"];
        };
        TokenFacts: {
            name: string;
            /** @enum {string} */
            kind: "personal" | "service";
            scopes: ("plans:read" | "plans:write" | "status:write")[];
            /** Format: date-time */
            expiresAt: string;
            tenant: {
                slug: string;
                name: string;
                country: string;
            };
            /** Format: uri */
            plansUrl: string;
        };
        OwnPlanPage: {
            items: components["schemas"]["OwnPlanSummary"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        OwnPlanSummary: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            framework: components["schemas"]["Term"];
            language: components["schemas"]["Language"];
            status: components["schemas"]["PlanStatus"];
            /** @description Of title, summary and document; the ETag holds it. */
            version: number;
            /** Format: uri */
            url: string;
        };
        /** @description A plan as its municipality works on it. */
        OwnPlan: {
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            summary: string;
            framework: components["schemas"]["Term"];
            language: components["schemas"]["Language"];
            status: components["schemas"]["PlanStatus"];
            version: number;
            frameworkVersion: string;
            document: components["schemas"]["PlanDocument"];
            sections: components["schemas"]["PlanSection"][];
            needs: components["schemas"]["HousingNeed"][];
            decisions: components["schemas"]["Decision"][];
            customFields: {
                /** Format: uuid */
                id: string;
                label: string;
                type: string;
                options: string[];
                kinds: string[];
            }[];
            units: {
                /** Format: uuid */
                id: string;
                name: string;
                parentId: string | null;
            }[];
            /** Format: uri */
            elementsUrl: string;
        };
        OwnElementPage: {
            items: components["schemas"]["OwnElement"][];
            /** @description Send it as `cursor` for what follows; null at the end. */
            next: string | null;
        };
        /** @description An element as its municipality works on it. */
        OwnElement: {
            /**
             * Format: uuid
             * @description Stays with the element through edits and versions.
             */
            id: string;
            parentId: string | null;
            kind: components["schemas"]["ElementKind"];
            title: string;
            /** @description Plain text; paragraphs are parted by empty lines. */
            text: string;
            lead: components["schemas"]["Unit"] | null;
            participating: components["schemas"]["Unit"][];
            /** @description Others who take part, as written. */
            partners: string[];
            start: components["schemas"]["PartialDate"] | null;
            end: components["schemas"]["PartialDate"] | null;
            /** @description 1 is first. */
            priority: number | null;
            doneWhen: string | null;
            status: components["schemas"]["MeasureStatus"] | null;
            attainment: components["schemas"]["GoalAttainment"] | null;
            themes: components["schemas"]["Theme"][];
            instruments: components["schemas"]["Term"][];
            targetGroups: components["schemas"]["Term"][];
            area: string | null;
            costs: components["schemas"]["Cost"][];
            indicators: components["schemas"]["Indicator"][];
            /** @description Grows with each change; the ETag holds it. */
            version: number;
            /** @description Values of the municipality's own fields, by field id. */
            customValues: {
                [key: string]: string | number | boolean;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getIndex: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show where everything is */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get this description */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanSchema: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the schema of a plan */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMunicipalities: {
        parameters: {
            query?: {
                country?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List municipalities with published plans */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityPage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMunicipality: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                municipality: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read about a municipality and its plans */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityPlans"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, publicPlan.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description Words that all have to be found. */
                q?: string;
                /** @description Its slug or national code. */
                municipality?: string;
                country?: string;
                framework?: string;
                theme?: "new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock";
                /** @description Only what became public after the moment: for whoever keeps a copy. */
                publishedAfter?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search published plans */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: {
                /** @description Instead of `Accept`, for a link. */
                format?: "json" | "jsonld" | "csv";
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                municipality: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a published plan */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                    "application/ld+json": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, publicPlan.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlanVersions: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                municipality: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List a plan's published versions */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionPage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, publicPlan.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanVersion: {
        parameters: {
            query?: {
                /** @description Instead of `Accept`, for a link. */
                format?: "json" | "jsonld" | "csv";
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                municipality: string;
                plan: string;
                /** @description Its number. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a published version */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                    "application/ld+json": string;
                    "text/csv": string;
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, publicPlan.notFound, publicVersion.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlanElements: {
        parameters: {
            query?: {
                kind?: "vision" | "goalArea" | "goal" | "strategy" | "measure" | "activity";
                theme?: "new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock";
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                municipality: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List goals and measures of a plan */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementPage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, publicPlan.notFound, publicVersion.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanElement: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                municipality: string;
                plan: string;
                element: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a goal or a measure */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Element"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, publicPlan.notFound, element.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchMeasures: {
        parameters: {
            query?: {
                /** @description Words that all have to be found. */
                q?: string;
                theme?: "new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock";
                country?: string;
                framework?: string;
                /** @description Id of a framework. */
                instrument?: string;
                /** @description Id of a framework. */
                targetGroup?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search published measures */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFrameworks: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List national frameworks */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkPage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFramework: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                framework: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the words of a framework */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Framework"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, framework.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listThemes: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the shared themes */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemePage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what the token may do */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenFacts"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnPlans: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the municipality's own plans */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlanPage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan.changedMeanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOwnPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice: sent again with the same, it creates nothing more. */
                "Idempotency-Key"?: string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description Create a plan */
            201: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlan"];
                };
            };
            /** @description api.badJson */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, framework.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.mediaType */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badBody, framework.notEnabled, plan.titleMissing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                tenant: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an own plan */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlan"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editOwnPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is based on. */
                "If-Match": string;
            };
            path: {
                tenant: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChanges"];
            };
        };
        responses: {
            /** @description Change the facts of a plan */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPlan"];
                };
            };
            /** @description api.badJson */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan.notEditable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.preconditionFailed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.mediaType */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badBody */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.preconditionRequired */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnElements: {
        parameters: {
            query?: {
                kind?: "vision" | "goalArea" | "goal" | "strategy" | "measure" | "activity";
                theme?: "new-supply" | "ownership" | "secure-renting" | "homelessness" | "adapted-housing" | "overcrowding" | "social-mix" | "land-policy" | "organisation-knowledge" | "existing-stock";
                /** @description How many at most. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                tenant: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the parts of an own plan */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnElementPage"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badParameters */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan.changedMeanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createElement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your choice: sent again with the same, it creates nothing more. */
                "Idempotency-Key"?: string;
            };
            path: {
                tenant: string;
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewElement"];
            };
        };
        responses: {
            /** @description Create a goal or a measure */
            201: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnElement"];
                };
            };
            /** @description api.badJson */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound, element.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan.notEditable, plan.changedMeanwhile, element.removedMeanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.mediaType */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badBody, element.kindNotAllowedThere, element.unknownUnit, element.unknownMember, element.endsBeforeStart, element.wrongProgress, element.badCustomValue */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnElement: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                tenant: string;
                plan: string;
                element: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a part of an own plan */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnElement"];
                };
            };
            /** @description Not changed since the tag in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound, element.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editElement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is based on. */
                "If-Match": string;
            };
            path: {
                tenant: string;
                plan: string;
                element: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElementChanges"];
            };
        };
        responses: {
            /** @description Change fields of a part */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnElement"];
                };
            };
            /** @description api.badJson */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound, element.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan.notEditable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.preconditionFailed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.mediaType */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badBody, element.unknownUnit, element.unknownMember, element.endsBeforeStart, element.wrongProgress, element.badCustomValue */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.preconditionRequired */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is based on. */
                "If-Match": string;
            };
            path: {
                tenant: string;
                plan: string;
                element: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportedStatus"];
            };
        };
        responses: {
            /** @description Report status or attainment */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnElement"];
                };
            };
            /** @description api.badJson */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound, element.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan.notEditable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.preconditionFailed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.mediaType */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badBody, element.wrongProgress */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.preconditionRequired */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportObservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
                plan: string;
                element: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportedObservation"];
            };
        };
        responses: {
            /** @description Report a measured value */
            200: {
                headers: {
                    ETag: string;
                    "RateLimit-Policy": string;
                    RateLimit: string;
                    /** @description rel=next where the list goes on. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnElement"];
                };
            };
            /** @description api.badJson */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badToken, api.tokenMissing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.scopeMissing, access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notFound, plan.notFound, element.notFound */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.notAcceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description plan.notEditable, observation.tooMany */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.tooLarge */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.mediaType */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.badBody, observation.unknownIndicator */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description api.internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
