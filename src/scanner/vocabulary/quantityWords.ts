import { labelSet } from "./words";

/** Labels of plain numbers that KPIs follow from, in tables of KPIs. A label that may mean something else stands nowhere. */
export const quantityWords = {
  clients: labelSet({
    English:
      "clients, customers, active clients, active customers, managed clients, managed customers, total clients, total customers, client count, customer count, current clients, current customers, clients under contract, active accounts",
    German: "kunden, aktive kunden, anzahl kunden, kundenanzahl, kundenzahl, vertragskunden",
    French: "clients actifs, nombre de clients",
    Spanish: "clientes, clientes activos, número de clientes",
    Portuguese: "clientes ativos, número de clientes",
    Dutch: "klanten, actieve klanten, aantal klanten",
  }),
  users: labelSet({
    English:
      "managed users, supported users, users supported, users under management, users managed, users covered, covered users, users under contract, end users supported, managed seats, seats managed, seats under management",
    German: "betreute benutzer, betreute anwender, verwaltete benutzer",
    French: "utilisateurs gérés, utilisateurs pris en charge",
    Spanish: "usuarios gestionados, usuarios atendidos",
    Portuguese: "usuários gerenciados, usuários atendidos",
    Dutch: "beheerde gebruikers, ondersteunde gebruikers",
  }),
  clientsAtStart: labelSet({
    English:
      "clients at start, customers at start, clients at the start, customers at the start, starting clients, starting customers, opening clients, opening customers, beginning clients, beginning customers, clients at start of month, clients at start of period, customers at start of month, customers at start of period, clients at beginning of month, customers at beginning of month",
    German: "kunden am anfang, kunden zu beginn, kunden am monatsanfang",
  }),
  newClients: labelSet({
    English:
      "new clients, new customers, clients won, customers won, new logos, clients acquired, customers acquired, new clients won, new customers won",
    German: "neukunden, neue kunden, gewonnene kunden",
    French: "nouveaux clients",
    Spanish: "nuevos clientes, clientes nuevos",
    Portuguese: "novos clientes",
    Dutch: "nieuwe klanten",
  }),
  lostClients: labelSet({
    English:
      "lost clients, lost customers, clients lost, customers lost, churned clients, churned customers, lost logos",
    German: "verlorene kunden, abgewanderte kunden",
    French: "clients perdus",
    Spanish: "clientes perdidos, bajas de clientes",
    Portuguese: "clientes perdidos",
    Dutch: "verloren klanten",
  }),
  salesCost: labelSet({
    English:
      "sales and marketing cost, sales and marketing costs, sales and marketing spend, sales and marketing spending, sales and marketing expense, sales and marketing expenses, sales marketing cost, sales marketing costs, sales marketing spend, sales marketing expense, sales marketing expenses, marketing and sales cost, marketing and sales costs, marketing and sales spend, marketing and sales expenses, s&m spend, s&m cost, s&m costs, s&m expenses",
    German: "kosten vertrieb und marketing, vertriebs und marketingkosten, marketing und vertriebskosten",
    French: "coûts marketing et ventes, dépenses marketing et ventes",
    Spanish: "gastos de ventas y marketing, gasto en ventas y marketing, gastos de marketing y ventas",
    Portuguese: "despesas de vendas e marketing",
    Dutch: "kosten verkoop en marketing, verkoop en marketingkosten",
  }),
  employees: labelSet({
    English:
      "employees, headcount, total employees, employee count, full time equivalents, fte, ftes, total fte, total headcount",
    German: "mitarbeiter, anzahl mitarbeiter, mitarbeiterzahl, vollzeitstellen, vzä",
    French: "employés, effectif, effectifs, etp",
    Spanish: "empleados, número de empleados, plantilla",
    Portuguese: "funcionários, colaboradores, número de funcionários",
    Dutch: "medewerkers, aantal medewerkers",
  }),
  technicians: labelSet({
    English:
      "technicians, service technicians, support technicians, techs, helpdesk technicians, help desk technicians, service desk technicians, active technicians, technician count, support engineers, service engineers",
    German: "techniker, anzahl techniker",
    French: "techniciens, nombre de techniciens",
    Spanish: "técnicos, número de técnicos",
    Portuguese: "número de técnicos",
    Dutch: "technici, aantal technici",
  }),
  endpoints: labelSet({
    English:
      "endpoints, managed endpoints, endpoints under management, total endpoints, endpoint count, devices under management, managed devices, supported endpoints, endpoints managed, devices managed",
    German: "endpunkte, verwaltete endpunkte, verwaltete geräte, betreute geräte",
    French: "terminaux gérés, postes gérés, équipements gérés",
    Spanish: "endpoints gestionados, dispositivos gestionados, equipos gestionados",
    Portuguese: "endpoints gerenciados, dispositivos gerenciados",
    Dutch: "beheerde apparaten, beheerde endpoints",
  }),
  ticketsOpened: labelSet({
    English:
      "tickets opened, opened tickets, new tickets, tickets created, created tickets, tickets received, tickets logged, ticket volume, incoming tickets, reactive tickets, tickets raised",
    German: "eröffnete tickets, neue tickets, erstellte tickets, eingegangene tickets, ticketvolumen",
    French: "tickets ouverts dans le mois, tickets créés, nouveaux tickets",
    Spanish: "tickets creados, nuevos tickets, tickets recibidos",
    Portuguese: "chamados abertos no mês, tickets criados, novos chamados",
    Dutch: "nieuwe tickets, aangemaakte tickets",
  }),
  ticketsClosed: labelSet({
    English:
      "tickets closed, closed tickets, tickets resolved, resolved tickets, tickets solved, solved tickets, tickets completed, completed tickets",
    German: "geschlossene tickets, gelöste tickets, erledigte tickets",
    French: "tickets fermés, tickets résolus, tickets clôturés",
    Spanish: "tickets cerrados, tickets resueltos",
    Portuguese: "chamados fechados, chamados resolvidos, chamados encerrados, tickets fechados, tickets resolvidos",
    Dutch: "gesloten tickets, opgeloste tickets",
  }),
  deskCost: labelSet({
    English:
      "service desk cost, service desk costs, help desk cost, help desk costs, service desk operating cost, service desk operating costs, help desk operating cost, help desk operating costs, cost of the service desk, cost of service desk, cost of the help desk, total service desk cost, total help desk cost, service desk expenses, help desk expenses",
    German: "kosten des service desks, kosten service desk, service desk kosten, helpdesk kosten, kosten helpdesk",
    French: "coût du service desk, coûts du support, coût du help desk",
    Spanish: "coste del service desk, costo de la mesa de ayuda, coste del soporte",
    Portuguese: "custo do service desk, custo do suporte",
    Dutch: "kosten servicedesk, kosten helpdesk",
  }),
  billableHours: labelSet({
    English: "billable hours, hours billable, billable hours logged, total billable hours",
    German: "abrechenbare stunden, fakturierbare stunden, verrechenbare stunden",
    French: "heures facturables",
    Spanish: "horas facturables",
    Portuguese: "horas faturáveis",
    Dutch: "declarabele uren, factureerbare uren",
  }),
  availableHours: labelSet({
    English: "available hours, hours available, capacity hours, total available hours",
    German: "verfügbare stunden",
    French: "heures disponibles",
    Spanish: "horas disponibles",
    Portuguese: "horas disponíveis",
    Dutch: "beschikbare uren",
  }),
  loggedHours: labelSet({
    English: "hours logged, logged hours, total hours logged, total logged hours, hours recorded, recorded hours",
    German: "erfasste stunden, gebuchte stunden",
    French: "heures saisies, heures enregistrées",
    Spanish: "horas registradas",
    Portuguese: "horas registradas, horas lançadas",
    Dutch: "geregistreerde uren, geboekte uren",
  }),
} as const;

/** What may stand in brackets behind such a label without changing what it is. */
export const bracketsOfAmounts = /^(?:#|no\.?|count|total|actual|fte|ftes|h|hrs?|hours|usd|eur|gbp|chf|[$€£])$/i;
