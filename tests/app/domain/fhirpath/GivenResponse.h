// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace alongside::fhirpath {

/// What the expressions of tst_Expression are asked about. Apart from it, because moc finds no class after a raw text.
constexpr const char *givenResponse = R"({
        "resourceType": "QuestionnaireResponse", "status": "in-progress", "authored": "2026-11-20T09:15:00Z",
        "subject": {"reference": "Patient/shan"},
        "item": [
            {"linkId": "name", "answer": [{"valueString": "Shan"}]},
            {"linkId": "paid", "answer": [{"valueBoolean": true}]},
            {"linkId": "born", "answer": [{"valueDate": "1998-04-02"}]},
            {"linkId": "weight", "answer": [{"valueQuantity": {"value": 70.5, "unit": "kg", "code": "kg"}}]},
            {"linkId": "likes", "answer": [
                {"valueCoding": {"system": "urn:x", "code": "plants", "display": "Plants"}},
                {"valueCoding": {"system": "urn:x", "code": "cars", "display": "Cars"}}]},
            {"linkId": "jobs", "item": [
                {"linkId": "hours", "answer": [{"valueDecimal": 7.5}]},
                {"linkId": "pay", "answer": [{"valueInteger": 12}]}]},
            {"linkId": "jobs", "item": [
                {"linkId": "hours", "answer": [{"valueDecimal": 8.1}]}]},
            {"linkId": "score", "answer": [{"valueCoding": {"system": "urn:s", "code": "often", "extension": [
                {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}]}}]}
        ]})";

} // namespace alongside::fhirpath
