// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/EvaluationOrder.h"

#include <algorithm>
#include <numeric>

namespace alongside {

namespace {

using Edges = QList<QList<int>>;

/// The strongly connected components of a graph (Tarjan 1972), numbered so that whatever a node points to has a number
/// that is no higher. Without recursion: a form of strangers may be a chain of a hundred thousand.
class Components {
public:
    explicit Components(const Edges &edges)
        : m_edges{edges}, m_numbers(edges.size(), -1), m_order(edges.size(), -1), m_lowest(edges.size(), 0)
    {
        for (int node = 0; node < edges.size(); ++node)
            if (m_order[node] < 0) visit(node);
    }

    const QList<int> &numbers() const { return m_numbers; }

private:
    struct Step {
        int node;
        qsizetype next;
    };

    void enter(int node)
    {
        m_order[node] = m_lowest[node] = m_entered++;
        m_open.append(node);
        m_path.append({node, 0});
    }

    void visit(int start)
    {
        enter(start);
        while (!m_path.isEmpty()) {
            Step &step = m_path.last();
            if (step.next < m_edges[step.node].size())
                look(step.node, m_edges[step.node][step.next++]);
            else
                leave();
        }
    }

    void look(int node, int target)
    {
        if (m_order[target] < 0)
            enter(target);
        else if (m_numbers[target] < 0)
            m_lowest[node] = qMin(m_lowest[node], m_order[target]);
    }

    void leave()
    {
        const int node = m_path.takeLast().node;
        if (!m_path.isEmpty()) {
            const int above = m_path.last().node;
            m_lowest[above] = qMin(m_lowest[above], m_lowest[node]);
        }
        if (m_lowest[node] == m_order[node]) close(node);
    }

    void close(int first)
    {
        int node = -1;
        do {
            node = m_open.takeLast();
            m_numbers[node] = m_closed;
        } while (node != first);
        ++m_closed;
    }

    const Edges &m_edges;
    QList<int> m_numbers;
    QList<int> m_order;
    QList<int> m_lowest;
    QList<int> m_open;
    QList<Step> m_path;
    int m_entered = 0;
    int m_closed = 0;
};

/// The places of items when they are sorted by component, and by `then` within one.
QList<int> ranked(const QList<int> &components, const QList<int> &then)
{
    QList<int> order(then.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int one, int other) {
        return std::pair{components[one], then[one]} < std::pair{components[other], then[other]};
    });
    QList<int> ranks(order.size());
    for (int rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

Edges withParents(Edges edges, const QList<int> &parents)
{
    for (int item = 0; item < parents.size(); ++item)
        if (parents[item] >= 0) edges[item].append(parents[item]);
    return edges;
}

/// Items in a component of several, or that name themselves.
QList<int> loopsAmong(const QList<int> &components, const Edges &named)
{
    QList<int> sizes(components.size(), 0);
    for (const int component : components)
        ++sizes[component];
    QList<int> loops(components.size(), -1);
    for (int item = 0; item < components.size(); ++item)
        if (sizes[components[item]] > 1 || named[item].contains(item)) loops[item] = components[item];
    return loops;
}

Edges withoutLoops(const Edges &named, const EvaluationOrder &order)
{
    Edges kept(named.size());
    for (int item = 0; item < named.size(); ++item)
        for (const int each : named[item])
            if (!order.isLoop(item, each)) kept[item].append(each);
    return kept;
}

/// One node more for each item, that stands for it and everything below it, and one for the form: so an expression over
/// a whole group is one edge.
Edges withGroups(Edges edges, const FormDependencies &dependencies)
{
    const int count = int(edges.size());
    edges.resize(2 * count + 1);
    for (int item = 0; item < count; ++item) {
        const int parent = dependencies.parents[item];
        edges[count + item].append(item);
        edges[parent < 0 ? 2 * count : count + parent].append(count + item);
        for (const int group : dependencies.below[item])
            edges[item].append(group < 0 ? 2 * count : count + group);
    }
    return edges;
}

} // namespace

EvaluationOrder evaluationOrder(const FormDependencies &dependencies)
{
    QList<int> asWritten(dependencies.parents.size());
    std::iota(asWritten.begin(), asWritten.end(), 0);
    const Edges all = withParents(dependencies.named, dependencies.parents);
    const Components first{all};
    EvaluationOrder order;
    order.loops = loopsAmong(first.numbers(), dependencies.named);

    const Edges sure = withParents(withoutLoops(dependencies.named, order), dependencies.parents);
    const Components second{sure};
    const Edges wide = withGroups(sure, dependencies);
    const Components third{wide};
    order.ranks = ranked(third.numbers(), ranked(second.numbers(), asWritten));
    return order;
}

} // namespace alongside
